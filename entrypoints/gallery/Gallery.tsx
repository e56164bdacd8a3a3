import { useEffect, useState } from 'preact/hooks';
import { PageWordsProvider } from '@/components/pages/PageWords';
import type { Specimen } from './specimen';
import { specimens } from './specimens';

/**
 * Every component in every state, from fixtures, with the built style. `#language=en`, `#theme=dark`, `#show=id`
 * draws one alone, which is how it is photographed and examined.
 */
export function Gallery() {
  const hash = useHash();
  const asked = new URLSearchParams(hash.slice(1));
  const language = asked.get('language') === 'en' ? 'en' : 'vi';
  const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
  const alone = specimens.find(({ id }) => id === asked.get('show'));
  document.documentElement.dataset.theme = theme;
  document.documentElement.lang = language;
  // In a web page there is no serif but the system's.
  document.documentElement.classList.toggle('gallery-in-page', /^(panel|tab|card)/.test(alone?.id ?? ''));
  return (
    <PageWordsProvider key={hash} language={language}>
      {alone ? (
        alone.draw(language)
      ) : (
        <div class="gallery">
          {specimens.map((specimen) => (
            <Frame key={specimen.id} specimen={specimen} query={`language=${language}&theme=${theme}`} />
          ))}
        </div>
      )}
    </PageWordsProvider>
  );
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}

interface FrameProps {
  specimen: Specimen;
  query: string;
}

/** Each in a document of its own, so that media queries and fixed positions hold. */
function Frame({ specimen, query }: FrameProps) {
  const { id, width, height = 700 } = specimen;
  return (
    <figure>
      <figcaption>
        <a href={`#show=${id}&${query}`}>{id}</a>
      </figcaption>
      <iframe title={id} src={`?#show=${id}&${query}`} width={width} height={height} loading="lazy" />
    </figure>
  );
}

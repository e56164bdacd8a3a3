export { placeCard } from './card';
export { loadPlaces, type Places, REFORM, TODAY, type Unit } from './places';

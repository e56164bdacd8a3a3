export { placeCard } from './card';
export { loadPlaces, type Origin, type Places, REFORM, type Unit } from './places';

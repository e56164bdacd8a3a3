export { placeCard } from './card';
export { mapOf } from './map';
export { loadPlaces, type Places, REFORM, TODAY, type Unit } from './places';

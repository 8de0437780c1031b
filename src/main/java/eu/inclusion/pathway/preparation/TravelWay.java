package eu.inclusion.pathway.preparation;

/** How somebody comes. */
public enum TravelWay {
    TRAIN,
    BUS,
    CAR,
    PLANE,
    BOAT,
    BIKE_OR_FOOT
}

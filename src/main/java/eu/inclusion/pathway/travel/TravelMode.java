package eu.inclusion.pathway.travel;

/** How a part of a journey was made. */
public enum TravelMode {
    TRAIN,
    BUS,
    CAR,
    TAXI,
    PLANE,
    BOAT,
    BIKE
}

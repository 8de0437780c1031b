package eu.inclusion.pathway.preparation;

/** What somebody eats or must not eat. */
public enum Diet {
    VEGETARIAN,
    VEGAN,
    HALAL,
    KOSHER,
    GLUTEN_FREE,
    LACTOSE_FREE,
    NO_NUTS,
    NO_PORK
}

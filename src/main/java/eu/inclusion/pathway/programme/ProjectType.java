package eu.inclusion.pathway.programme;

/** The two types of Strategic Partnership in 2014-2020; later actions know no types. Programme Guides 2014-2020, Part B, Key Action 2. */
public enum ProjectType {

    /** Supporting innovation: produces results of its own. */
    INNOVATION,

    /** Supporting the exchange of good practices. */
    EXCHANGE_OF_PRACTICES
}

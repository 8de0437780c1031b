package eu.inclusion.pathway.programme;

/** How a country stands to the programme. Programme Guide 2025, pp. 33-36. */
public enum Standing {
    EU_MEMBER,
    /** A third country associated to the programme: its organisations take part like those of a Member State. */
    ASSOCIATED,
    NOT_ASSOCIATED
}

package eu.inclusion.pathway.programme;

/** The language community of an organisation, where a country has agencies by community (Belgium). */
public enum Community {
    NL,
    FR,
    DE
}

package eu.inclusion.pathway.mentoring;

/** How far a mentor's help goes. JINT's published rule: everyone gets technical help, some get it tailor-made. */
public enum MentoringSupport {
    TAILOR_MADE,
    TECHNICAL
}

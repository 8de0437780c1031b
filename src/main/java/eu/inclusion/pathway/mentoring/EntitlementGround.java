package eu.inclusion.pathway.mentoring;

/** Why an organisation is entitled to tailor-made support; one ground is enough. JINT's published rule. */
public enum EntitlementGround {
    /** It has not been awarded a project of this kind as coordinator before, or long ago. */
    FIRST_TIME_APPLICANT,
    /** Only one project of this kind of its own was ever approved. */
    ONE_PROJECT_APPROVED,
    /** It works with a special target group. */
    SPECIAL_TARGET_GROUP
}

package eu.inclusion.pathway.preparation;

/** What somebody needs to take part. Guidance of SALTO on inclusive events. */
public enum AccessNeed {
    STEP_FREE,
    SIGN_LANGUAGE,
    SPEECH_TO_TEXT,
    PERSONAL_ASSISTANT,
    GUIDE_DOG,
    QUIET_ROOM,
    EASY_READ,
    LARGE_PRINT,
    BRAILLE
}

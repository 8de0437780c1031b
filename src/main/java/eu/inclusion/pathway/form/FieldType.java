package eu.inclusion.pathway.form;

/** How a question is answered. */
public enum FieldType {

    TEXTFIELD, TEXTAREA, NUMBER, CHECKBOX, CHECKLIST, RADIO, SELECT, TAGLIST,
    /** A day, written {@code 2026-11-24}. */
    DATE,
    /** A time of day, written {@code 14:30}. */
    TIME;

    /** Whether the answer is chosen from a list. */
    public boolean chosen() {
        return oneOfList() || manyOfList();
    }

    /** Whether one answer is chosen from a list. */
    public boolean oneOfList() {
        return this == RADIO || this == SELECT;
    }

    /** Whether any number of answers is chosen from a list. */
    public boolean manyOfList() {
        return this == CHECKLIST || this == TAGLIST;
    }

    /** Whether the answer is written freely. */
    public boolean written() {
        return this == TEXTFIELD || this == TEXTAREA;
    }
}

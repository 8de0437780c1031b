package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.programme.Refusal;

/** What was named is no language that we know. */
public class LanguageUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    LanguageUnknown(String name) {
        super("mapping.language-unknown", name);
    }
}

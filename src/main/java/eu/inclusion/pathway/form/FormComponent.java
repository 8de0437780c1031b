package eu.inclusion.pathway.form;

import org.jspecify.annotations.Nullable;

/** One thing on a form: something to read, something to answer, or something that holds others. */
public sealed interface FormComponent permits FormText, FormRule, FormTable, FormField, FormGroup, FormRows {

    /** The component's id in the file; translations of texts and tables are found by it. */
    String id();

    /** The FEEL condition under which the component is left out, if it has one. */
    @Nullable String hiddenWhen();
}

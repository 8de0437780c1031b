package eu.inclusion.pathway.programme;

import java.util.List;
import java.util.Set;

/** {@code action-types.yaml} as people write it. */
record ActionTypeFile(List<Row> types) {

    static final String NAME = "action-types.yaml";

    static ActionTypes read(ProgrammeFiles files) {
        return new ActionTypes(files.read(NAME, ActionTypeFile.class).types().stream().map(Row::type).toList());
    }

    /** One type of action. */
    record Row(String code, Set<String> actions, boolean confirmed, Evidence evidence, String source) {

        ActionType type() {
            return new ActionType(code, actions, confirmed, evidence, source);
        }
    }
}

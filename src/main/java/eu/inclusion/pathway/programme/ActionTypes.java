package eu.inclusion.pathway.programme;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The types of action for which experience is counted, read from {@code programme/action-types.yaml}. Programme Guide 2025, pp. 465-472. */
public final class ActionTypes {

    private final List<ActionType> all;

    ActionTypes(List<ActionType> types) {
        all = List.copyOf(types);
        Set<String> codes = all.stream().map(ActionType::code).collect(Collectors.toSet());
        if (codes.size() < all.size()) {
            throw new ProgrammeDataInconsistent(ActionTypeFile.NAME, "a type of action stands there twice");
        }
    }

    /** The types as this version ships them, for use without the application. */
    public static ActionTypes shipped() {
        return ActionTypeFile.read(ProgrammeFiles.shipped());
    }

    public List<ActionType> all() {
        return all;
    }

    /** The types to which an action belongs: usually one, none where we do not know it. */
    public List<ActionType> of(String action) {
        return all.stream().filter(type -> type.actions().contains(action)).toList();
    }
}

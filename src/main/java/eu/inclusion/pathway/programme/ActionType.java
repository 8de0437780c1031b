package eu.inclusion.pathway.programme;

import java.util.Set;

/**
 * Actions that count as one type of action when experience is counted.
 *
 * @param code the type's name in the product, for example PARTNERSHIPS
 * @param actions codes of this programme and of its predecessors, for example KA220 and KA205
 * @param confirmed whether a source says that these belong together
 */
public record ActionType(String code, Set<String> actions, boolean confirmed, Evidence evidence, String source) {

    public ActionType {
        actions = Set.copyOf(actions);
    }
}

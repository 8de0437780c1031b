package eu.inclusion.pathway.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The universities that we know to hold the Erasmus Charter for Higher Education, read from {@code programme/charters.yaml}. Who is
 * not on it may hold one all the same: then a person looks.
 */
public final class Charters {

    private final Map<Oid, CallYears> held = new HashMap<>();

    Charters(List<CharterFile.Row> rows) {
        for (CharterFile.Row row : rows) {
            if (held.put(row.oid(), new CallYears(row.from(), row.until())) != null) {
                throw new ProgrammeDataInconsistent(CharterFile.NAME, row.oid() + " stands there twice");
            }
        }
    }

    /** The charters as this version ships them: none. */
    public static Charters shipped() {
        return CharterFile.read(ProgrammeFiles.shipped());
    }

    /** Whether the university surely holds the charter in a call. */
    public boolean holds(Oid university, int callYear) {
        CallYears years = held.get(university);
        return years != null && years.contains(callYear);
    }
}

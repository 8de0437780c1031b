package eu.inclusion.pathway.programme;

import java.util.List;

/** {@code charters.yaml} as people write it. */
record CharterFile(List<Row> charters) {

    static final String NAME = "charters.yaml";

    static Charters read(ProgrammeFiles files) {
        List<Row> rows = files.read(NAME, CharterFile.class).charters();
        rows.forEach(Row::refuseNoTime);
        return new Charters(rows);
    }

    /** One university and the calls in which its charter is valid. */
    record Row(Oid oid, String name, int from, int until, String source) {

        private void refuseNoTime() {
            if (from > until) {
                throw new ProgrammeDataInconsistent(NAME, oid + " holds it from " + from + " until " + until);
            }
        }
    }
}

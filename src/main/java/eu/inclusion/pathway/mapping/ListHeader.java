package eu.inclusion.pathway.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which column of a list tells what.
 *
 * @param places where each column stands
 * @param names what each column is called in the file
 * @param unknown columns that nobody asked for; they are passed over
 */
record ListHeader(Map<ListColumn, Integer> places, Map<ListColumn, String> names, List<String> unknown) {

    /** Above the header there may stand a title or two. */
    private static final int LOOK_AT_ROWS = 10;

    /** The index of the header among the rows. */
    static int indexIn(List<ListLine> rows) {
        for (int i = 0; i < Math.min(LOOK_AT_ROWS, rows.size()); i++) {
            ListHeader header = of(rows.get(i));
            if (header.places.containsKey(ListColumn.NAME) && header.places.containsKey(ListColumn.PLACE)) {
                return i;
            }
        }
        throw new ListNotReadable("no-header");
    }

    static ListHeader of(ListLine row) {
        Map<ListColumn, Integer> places = new EnumMap<>(ListColumn.class);
        Map<ListColumn, String> names = new EnumMap<>(ListColumn.class);
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String name = row.cell(i);
            ListColumn column = ListColumn.called(name).orElse(null);
            if (column == null || places.containsKey(column)) {
                if (!name.isEmpty()) {
                    unknown.add(name);
                }
            } else {
                places.put(column, i);
                names.put(column, name);
            }
        }
        return new ListHeader(places, names, unknown);
    }

    String cell(ListLine row, ListColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    /** The column's name as the file has it; where the file lacks it, what it would be called. */
    String name(ListColumn column) {
        return names.getOrDefault(column, column.name());
    }
}

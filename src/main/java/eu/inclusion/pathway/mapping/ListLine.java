package eu.inclusion.pathway.mapping;

import java.util.List;

/**
 * One row of a list as it stands in the file.
 *
 * @param number the line of the file on which the row begins, counted from 1; in a workbook the row's number
 */
record ListLine(int number, List<String> cells) {

    ListLine {
        cells = cells.stream().map(String::strip).toList();
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}

package eu.inclusion.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every piece that a page takes from another template is there; a missing one would show only to whoever opens that page. */
class PiecesOfPagesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern OFFERED = Pattern.compile("th:fragment=\"([\\w-]+)");
    private static final Pattern TAKEN = Pattern.compile("~\\{([\\w/-]+) :: ([\\w-]+)");

    @Test
    void everyPieceThatAPageTakesIsThere() throws IOException {
        Map<String, String> templates = new HashMap<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
                templates.put(TEMPLATES.relativize(file).toString().replace(".html", ""), Files.readString(file));
            }
        }
        Map<String, Set<String>> offered = templates.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                one -> OFFERED.matcher(one.getValue()).results().map(found -> found.group(1)).collect(Collectors.toSet())));
        List<String> missing = templates.entrySet().stream().flatMap(page -> TAKEN.matcher(page.getValue()).results()
                        .filter(taken -> isMissing(taken, offered)).map(taken -> page.getKey() + " takes " + taken.group())).toList();

        assertThat(templates).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    private static boolean isMissing(MatchResult taken, Map<String, Set<String>> offered) {
        return !offered.getOrDefault(taken.group(1), Set.of()).contains(taken.group(2));
    }
}

package eu.inclusion.pathway.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an agency may let pass although a rule speaks against it; read from {@code programme/waivers.yaml}. */
public final class Waivers {

    static final String NAME = "waivers.yaml";

    private final Map<String, Waiver> byFinding;

    Waivers(List<Waiver> waivers) {
        waivers.stream().collect(Collectors.groupingBy(Waiver::finding)).forEach((finding, same) -> {
            if (same.size() > 1) {
                throw new ProgrammeDataInconsistent(NAME, finding + " stands there twice");
            }
        });
        byFinding = waivers.stream().collect(Collectors.toUnmodifiableMap(Waiver::finding, Function.identity()));
    }

    /**
     * One finding that can be waived.
     *
     * @param finding   its name, for example {@code deadline.late}
     * @param ground    when it may be waived
     * @param source    where that was read
     * @param confirmed whether somebody compared it with that source
     */
    public record Waiver(String finding, String ground, String source, boolean confirmed) {
    }

    private record File(List<Waiver> waivers) {
    }

    static Waivers read(ProgrammeFiles files) {
        return new Waivers(files.read(NAME, File.class).waivers());
    }

    /** What may be waived as this version ships it, for use without the application. */
    public static Waivers shipped() {
        return read(ProgrammeFiles.shipped());
    }

    /** When a finding may be waived; nothing where it may not. */
    public Optional<Waiver> of(String finding) {
        return Optional.ofNullable(byFinding.get(finding));
    }
}

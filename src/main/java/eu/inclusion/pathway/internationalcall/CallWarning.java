package eu.inclusion.pathway.internationalcall;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which a call is not as the practice of the field has it. Nothing is refused for it.
 *
 * @param code the name of its sentence: {@code internationalcall.warning.<code>}
 * @param asked how long the practice wants it, where it is about time
 * @param bound the day at the latest or at the earliest, where there is one
 * @param source where the practice was read
 * @param confirmed whether it was read there, and not only remembered
 */
public record CallWarning(String code, @Nullable Period asked, @Nullable LocalDate bound, String source, boolean confirmed) {
}

package eu.inclusion.pathway.organisation;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Table;

/**
 * How experienced an organisation was in one type of action on a day.
 *
 * @param actionType the type's code, for example PARTNERSHIPS
 */
@Table("experience")
public record Experience(String actionType, ExperienceStatus status, LocalDate computedOn) {
}

package eu.inclusion.pathway.document;

import java.time.Period;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which files are taken in and how long they stay.
 *
 * @param accepted  the kinds of file that are taken; our own choice, the official web form's list is not confirmed
 * @param retention how long a kind of document stays after what it was for has ended; a kind that is not named stays
 */
@ConfigurationProperties("pathway.documents")
record DocumentProperties(
        @DefaultValue({"PDF", "DOCX", "DOC", "ODT", "XLSX", "XLS", "ODS", "JPG", "PNG"}) Set<FileType> accepted,
        @DefaultValue Map<String, Period> retention) {
}

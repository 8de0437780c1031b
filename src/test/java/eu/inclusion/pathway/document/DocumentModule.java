package eu.inclusion.pathway.document;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The beans of files, for tests of what is kept in modules that build on them. */
@TestConfiguration
@EnableConfigurationProperties(DocumentProperties.class)
@Import({Documents.class, FileInspection.class, DocumentTable.class, DocumentParts.class, DocumentRetention.class})
public class DocumentModule {
}

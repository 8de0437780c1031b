package eu.inclusion.pathway.programme;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the programme's data lie.
 *
 * @param location a folder, for example {@code /etc/pathway/programme}; a file found there takes the place of ours
 */
@ConfigurationProperties("pathway.programme")
record ProgrammeProperties(@DefaultValue(ProgrammeFiles.SHIPPED) String location) {
}

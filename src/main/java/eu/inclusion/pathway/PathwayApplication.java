package eu.inclusion.pathway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Pathway: takes an organisation from mapping to mentoring with the National Agencies of Erasmus+. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class PathwayApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PathwayApplication.class, arguments);
    }
}

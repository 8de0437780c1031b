/** The demo: invented organisations at every stage of their path, made through the product's own services. Only in the demo profile. */
@ApplicationModule(displayName = "Demo")
@NullMarked
package eu.inclusion.pathway.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

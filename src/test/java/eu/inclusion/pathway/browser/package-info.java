/** What people do with the product, done in a real browser. */
package eu.inclusion.pathway.browser;

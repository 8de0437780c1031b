package eu.inclusion.pathway.desk.whatif;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.RuleSet;

/**
 * What a lead officer asks.
 *
 * @param agency whose applications
 * @param rules  the other rules
 */
record WhatIfQuestion(Call call, AgencyCode agency, RuleSet rules) {

    static String value(RuleSet rules) {
        return rules.callYear() + "-" + rules.action() + "-" + rules.version();
    }
}

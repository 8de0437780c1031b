package eu.inclusion.pathway.programme;

/** The actions of the programme and of its predecessor that Pathway knows. Programme Guides 2014-2020 and 2025, Part B; 2026 for KA240. */
public enum Action {

    /** Cross-sectoral Strategic Partnerships, calls 2014 and 2015. */
    KA200,

    /** Strategic Partnerships for school education, calls 2014 to 2020. */
    KA201,

    /** Strategic Partnerships for vocational education and training. */
    KA202,

    /** Strategic Partnerships for higher education. */
    KA203,

    /** Strategic Partnerships for adult education. */
    KA204,

    /** Strategic Partnerships for youth. */
    KA205,

    /** Small-scale Partnerships. */
    KA210,

    /** Cooperation Partnerships. */
    KA220,

    /** European Partnerships for School Development, new in call 2026. */
    KA240
}

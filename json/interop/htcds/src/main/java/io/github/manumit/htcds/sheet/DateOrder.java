package io.github.manumit.htcds.sheet;

/** The order of day, month and year in dates that are written in digits. */
public enum DateOrder {
    /** 31.12.2019. */
    DMY,
    /** 12/31/2019. */
    MDY,
    /** 2019-12-31. Dates that begin with a day or month stay as open as they are. */
    YMD
}

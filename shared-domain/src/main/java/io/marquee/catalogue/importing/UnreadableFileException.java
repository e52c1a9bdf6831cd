package io.marquee.catalogue.importing;

/** The file as a whole cannot be understood. */
class UnreadableFileException extends Exception {

    private final int line;
    private final int column;

    UnreadableFileException(int line, int column, String reason) {
        super(reason);
        this.line = line;
        this.column = column;
    }

    ImportReport.Problem problem() {
        return new ImportReport.Problem(line, column, null, String.valueOf(getMessage()));
    }
}

package throughline.publish;

/** A part of a picture; y grows downwards. */
record ChartBox(double left, double top, double right, double bottom) {

    boolean meets(ChartBox other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean contains(ChartBox other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }
}

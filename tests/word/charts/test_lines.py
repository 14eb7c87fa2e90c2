"""Lines are told apart by dash and marker; special causes by shape and label."""

from orderpaper.records.chart import ChartKind
from orderpaper.word.charts.look import MARKS
from word.charts.examples import STEADY, A, C, draw_chart, figures, make_chart, make_control_chart

SHIFTED = (*STEADY, *(value + 40 for value in STEADY))


def series_of(chart):
    return list(draw_chart(chart).iter(f"{C}ser"))


def name_of(series):
    return series.findtext(f"{C}tx//{C}v")


def marker_of(series):
    return series.find(f"{C}marker/{C}symbol").get("val")


def dash_of(series):
    return series.find(f"{C}spPr/{A}ln/{A}prstDash").get("val")


def test_each_line_has_a_dash_and_a_marker_of_its_own():
    chart = make_chart(ChartKind.LINE, *[(name, figures(1, 2, 3)) for name in "ABCDE"])
    drawn = [(marker_of(series), dash_of(series)) for series in series_of(chart)]
    assert len(set(drawn)) == len({marker for marker, _ in drawn}) == 5


def test_mean_and_limits_are_lines_without_markers_told_apart_by_their_dashes():
    levels = series_of(make_control_chart(target=45))[1:5]
    assert [name_of(each) for each in levels] == ["Mean", "Upper limit", "Lower limit", "Target"]
    assert {marker_of(each) for each in levels} == {"none"}
    assert len({dash_of(each) for each in levels}) == 4


def test_special_causes_are_drawn_by_shape_and_labelled():
    special = series_of(make_control_chart())[-1]
    assert name_of(special) == "Special cause, worse"
    assert marker_of(special) == "square"
    assert special.find(f"{C}spPr/{A}ln/{A}noFill") is not None
    (label,) = special.iter(f"{C}dLbl")
    assert label.find(f"{C}idx").get("val") == "8"
    assert "".join(label.find(f"{C}tx").itertext()).strip() == "Outside limits"
    assert label.find(f"{C}dLblPos").get("val") == "t"


def test_better_and_worse_have_different_shapes():
    drawn = {
        name_of(each): marker_of(each) for each in series_of(make_control_chart(SHIFTED)) if "cause" in name_of(each)
    }
    assert drawn == {"Special cause, worse": "square", "Special cause, better": "diamond"}
    assert set(drawn) < set(MARKS)


def test_where_neither_way_is_good_a_special_cause_is_neither():
    assert name_of(series_of(make_control_chart(good_is="Neither"))[-1]) == "Special cause"


def test_a_run_has_one_label_at_its_furthest_point():
    chart = make_control_chart(SHIFTED)
    worse, better = (each for each in series_of(chart) if "cause" in name_of(each))
    (high,), (low,) = list(worse.iter(f"{C}dLbl")), list(better.iter(f"{C}dLbl"))
    assert SHIFTED[int(high.find(f"{C}idx").get("val"))] == max(SHIFTED)
    assert SHIFTED[int(low.find(f"{C}idx").get("val"))] == min(SHIFTED)
    assert [each.find(f"{C}dLblPos").get("val") for each in (high, low)] == ["t", "b"]


def test_the_key_names_mean_and_limits_once_however_many_parts_there_are():
    root = draw_chart(make_control_chart(SHIFTED, rebase_at=16))
    names = [name_of(series) for series in root.iter(f"{C}ser")]
    hidden = [int(entry.find(f"{C}idx").get("val")) for entry in root.iter(f"{C}legendEntry")]
    assert [names[index] for index in hidden] == [
        f"{role} from August 2014" for role in ("Mean", "Upper limit", "Lower limit")
    ]

"""Boundaries are read from GeoJSON; what cannot be read is said in a sentence, and stops nothing."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.finding import Severity
from orderpaper.workbooks import boundaries
from orderpaper.workbooks.boundaries import read_boundaries

MAPS = Path(__file__).resolve().parents[1] / "data" / "maps"
RING = [[0.5, 51.2], [0.6, 51.2], [0.6, 51.3], [0.5, 51.2]]


def area(name, ring=RING, kind="Polygon", **more):
    coordinates = [ring] if kind == "Polygon" else ring
    return {
        "type": "Feature",
        "properties": {"WD22NM": name, **more},
        "geometry": {"type": kind, "coordinates": coordinates},
    }


def collection(*areas):
    return {"type": "FeatureCollection", "features": list(areas)}


@pytest.fixture
def read(tmp_path):
    """Give what is read of one file with some content, and of others beside it."""

    def put(content, name="wards.geojson", **others):
        for file, held in {name: content, **others}.items():
            data = held if isinstance(held, bytes) else json.dumps(held).encode()
            (tmp_path / file.replace("__", ".")).write_bytes(data)
        return read_boundaries(tmp_path)

    return put


def messages(found):
    return [str(each) for each in found.findings if each.severity is not Severity.NOTE]


def test_the_map_beside_the_tests_is_read_whole():
    found = read_boundaries(MAPS)
    names = [each.name for each in found.outlines]
    assert len(names) == 21
    rings = {each.name: len(each.rings) for each in found.outlines}
    assert (rings["Mill Stream"], rings["Fairmead"], rings["Ferry"]) == (2, 2, 1)
    assert not messages(found)
    assert [each.name for each in found.snapshots] == ["wards.geojson"]


def test_where_the_names_were_read_is_logged(read):
    (said,) = read(collection(area("Fant"), area("Bridge"))).findings
    assert said.severity is Severity.NOTE
    assert str(said) == "wards.geojson: the names of areas were read from “WD22NM”."


def test_a_folder_without_boundaries_says_nothing(tmp_path):
    assert read_boundaries(tmp_path) == boundaries.Boundaries()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "it is empty."),
        (b"  \n", "it is empty."),
        (b'{"type": "FeatureCollection", "features": [', "it is damaged, or only partly downloaded (line 1)."),
        (b"<html>Not found</html>", "it is damaged, or only partly downloaded (line 1)."),
        (b'{"a": NaN}', "it is damaged, or only partly downloaded."),
        (b"[" * 100_000, "it is no map."),
        (b'{"name": "\xff"}', "it is not a text file in UTF-8."),
        (b"[1, 2]", "it is something else and not a FeatureCollection, as maps are."),
        (b'{"type": "Topology", "objects": {}}', "it is TopoJSON, which is not read."),
        (b'{"type": "Polygon"}', "it is a Polygon and not a FeatureCollection"),
        (b'{"type": "FeatureCollection"}', "it has no areas in it."),
        (b'{"type": "FeatureCollection", "features": [7]}', "it has no areas in it."),
        (collection({"type": "Feature"}), "it does not name its areas"),
        (collection(area("Fant", [1, 2], "Point")), "it has no area that can be drawn."),
    ],
)
def test_a_file_that_is_no_map_is_passed_over_in_a_sentence(read, content, words):
    found = read(content)
    assert not found.outlines
    assert not found.snapshots
    said = messages(found)[-1]
    assert said.startswith(f"wards.geojson: {words}")
    assert said.endswith((".", "“name”, spelt as in the tables."))
    assert all(each.severity is not Severity.STOP for each in found.findings)


def test_a_file_that_is_far_too_large_is_not_opened(read, monkeypatch):
    monkeypatch.setattr(boundaries, "LARGEST", 100)
    assert (
        "which is too much for a map in a paper. Download the boundaries as" in messages(read(collection(area("A"))))[0]
    )


@pytest.mark.parametrize("name", ["wards.shp", "Wards.TopoJSON", "wards.kml", "wards.gpkg"])
def test_other_files_of_boundaries_are_named(read, name):
    assert messages(read(b"x", name)) == [
        f"{name}: it was not read. Download the boundaries as GeoJSON, and put that file here."
    ]


def test_an_area_that_cannot_be_drawn_is_named_and_the_others_are_drawn(read):
    found = read(
        collection(area("Fant"), area("Bridge", [1, 2], "Point"), area("Loose", [1, 2], "Point"), area("Heath"))
    )
    assert [each.name for each in found.outlines] == ["Fant", "Heath"]
    (said,) = messages(found)
    assert said.startswith(
        "wards.geojson: “Bridge”, “Loose”: each is a Point and not a Polygon, so it is not drawn. Download"
    )


def test_an_area_without_a_name_is_not_drawn(read):
    found = read(collection(area("Fant"), area(None), area("  ")))
    assert [each.name for each in found.outlines] == ["Fant"]
    assert messages(found) == [
        "wards.geojson: 2 areas have no name under “WD22NM”, and will not be drawn. Fill it in there."
    ]


def test_parts_of_one_area_are_joined_and_areas_of_one_name_are_not(read):
    found = read(
        collection(
            area("Fant", WD22CD="E05000001"), area("FANT", WD22CD="E05000001"),
            area("Abbey", WD22CD="E05000002"), area("Abbey", WD22CD="E05000003"),
        )
    )  # fmt: skip
    assert [(each.name, len(each.rings)) for each in found.outlines] == [("Fant", 2)]
    (said,) = messages(found)
    assert said.startswith("wards.geojson: “Abbey” is the name of several areas, so none of them is drawn. Keep only")


def test_points_the_wrong_way_round_are_turned_and_this_is_said(read):
    found = read(collection(area("Fant", [point[::-1] for point in RING])))
    assert found.outlines[0].rings[0][0] == (0.5, 51.2)
    assert "north before east, so they were read the other way round. Look at the map." in messages(found)[0]


def test_degrees_and_metres_in_one_file_are_refused(read):
    metres = [[576000, 155000], [577000, 155000], [577000, 156000]]
    found = read(collection(area("Fant"), area("Bridge", metres)))
    assert not found.outlines
    assert "some points in degrees and others in metres" in messages(found)[0]


def test_an_area_of_two_files_is_that_of_the_first(read):
    metres = [[576000, 155000], [577000, 155000], [577000, 156000]]
    found = read(collection(area("Fant"), area("Bridge")), "a.geojson", b__json=collection(area("fant", metres)))
    assert [each.name for each in found.outlines] == ["Fant", "Bridge"]
    assert found.outlines[0].rings[0][0] == (0.5, 51.2)
    assert [each.name for each in found.snapshots] == ["a.geojson", "b.json"]
    assert messages(found)[0].startswith("b.json: “fant” is in another file of boundaries too")


def test_a_file_with_a_mark_at_its_beginning_is_read(read):
    assert read("\ufeff".encode() + json.dumps(collection(area("Fant"))).encode()).outlines


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(("type", "features", "properties", "geometry", "name")), inner, max_size=4)
    ),
    max_leaves=15,
)


@given(JSON)
def test_nothing_that_json_can_hold_breaks_the_reader(tmp_path_factory, value):
    folder = tmp_path_factory.mktemp("maps")
    (folder / "a.json").write_text(json.dumps({"type": "FeatureCollection", "features": value}))
    assert read_boundaries(folder).outlines == ()

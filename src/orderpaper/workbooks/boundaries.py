"""Takes the folder of the workbooks; gives the outlines of areas in its GeoJSON files, for maps, and what was found.

Without such a file there is no map, and nothing else is missing: nothing here stops a paper.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from orderpaper.records.finding import Finding, note, query
from orderpaper.records.names import fold
from orderpaper.records.place import Place
from orderpaper.records.statistics import Outline
from orderpaper.workbooks.area_names import find_code, find_name_property, read_name
from orderpaper.workbooks.outlines import are_mixed, are_swapped, read_rings, swap
from orderpaper.workbooks.read_as import LOGGED
from orderpaper.workbooks.snapshot import Snapshot
from orderpaper.workbooks.unreadable import Unreadable

CODE = "boundaries-can-be-read"
ENDINGS = frozenset((".geojson", ".json"))
OTHER_ENDINGS = frozenset((".topojson", ".shp", ".kml", ".kmz", ".gpkg", ".gml"))
LARGEST = 50_000_000
"""Half a million points and more: far finer than paper shows."""
NAMED = 3
"""How many areas a finding names before it counts the rest."""
ALIKE = "is the name of several areas, so none of them is drawn. Keep only the areas of your own council in the file."
SMALLER = "Download the boundaries as “BUC” or “BGC” (generalised), or only those of your own council."
AS_GEOJSON = "Download the boundaries as GeoJSON, and put that file here."


@dataclass(frozen=True, slots=True)
class Boundaries:
    """What the files of boundaries gave: the outlines, what was found, and the files that were read."""

    outlines: tuple[Outline, ...] = ()
    findings: tuple[Finding, ...] = ()
    snapshots: tuple[Snapshot, ...] = ()


def read_boundaries(folder: Path) -> Boundaries:
    """Give the outlines of every file of boundaries in a folder; an area of two files is that of the first."""
    outlines: dict[str, Outline] = {}
    findings: list[Finding] = []
    snapshots: list[Snapshot] = []
    for path in sorted(folder.iterdir(), key=lambda path: path.name.casefold()):
        if path.suffix.casefold() in OTHER_ENDINGS:
            findings.append(query(CODE, Place(path.name), f"it was not read. {AS_GEOJSON}"))
        if path.suffix.casefold() not in ENDINGS or not path.is_file():
            continue
        try:
            snapshot = _take(path)
            read = _read_file(snapshot, findings)
        except Unreadable as error:
            findings.append(query(CODE, Place(path.name), f"it {error}"))
            continue
        snapshots.append(snapshot)
        findings += _say_doubles(path.name, read, outlines)
        outlines = {**{fold(each.name): each for each in read}, **outlines}
    return Boundaries(tuple(outlines.values()), tuple(findings), tuple(snapshots))


def _take(path: Path) -> Snapshot:
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise Unreadable(f"has {size // 1_000_000:,} MB, which is too much for a map in a paper. {SMALLER}")
        return Snapshot(path.name, path.read_bytes())
    except OSError as error:
        raise Unreadable(f"could not be read ({error.strerror or error}). Close it, and try again.") from None


def _read_file(snapshot: Snapshot, findings: list[Finding]) -> tuple[Outline, ...]:
    place = Place(snapshot.name)
    areas = _find_areas(_parse(snapshot.data))
    key = find_name_property([_properties(each) for each in areas])
    if not key:
        raise Unreadable(
            "does not name its areas: no property holds a name for each. Add one called “name”, spelt as in the tables."
        )
    findings.append(note(LOGGED, place, f"the names of areas were read from “{key}”.", key, "the names of areas"))
    outlines = tuple(_read_areas(areas, key, place, findings))
    if not outlines:
        raise Unreadable(f"has no area that can be drawn. {AS_GEOJSON}")
    if are_mixed(outlines):
        raise Unreadable("has some points in degrees and others in metres. Download all its areas in one go.")
    if are_swapped(outlines):
        message = "its points give north before east, so they were read the other way round. Look at the map."
        findings.append(query(CODE, place, message))
        return swap(outlines)
    return outlines


def _parse(data: bytes) -> Any:  # noqa: ANN401 - whatever the file holds
    if not data.strip():
        raise Unreadable("is empty. Download it again.")
    try:
        return json.loads(data, parse_constant=_refuse)
    except UnicodeDecodeError:
        raise Unreadable("is not a text file in UTF-8. Download it again, as GeoJSON.") from None
    except RecursionError:
        raise Unreadable(f"is no map. {AS_GEOJSON}") from None
    except ValueError as error:
        where = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise Unreadable(f"is damaged, or only partly downloaded{where}. Download it again.") from None


def _refuse(word: str) -> NoReturn:
    raise ValueError(word)


def _find_areas(parsed: object) -> Sequence[Mapping[str, Any]]:
    """Give the features of a map; raise Unreadable where it is something else."""
    kind = parsed.get("type") if isinstance(parsed, dict) else None
    if kind == "Topology":
        raise Unreadable(f"is TopoJSON, which is not read. {AS_GEOJSON}")
    if not isinstance(parsed, dict) or kind != "FeatureCollection":
        found = f"a {kind}" if isinstance(kind, str) and kind else "something else"
        raise Unreadable(f"is {found} and not a FeatureCollection, as maps are. {AS_GEOJSON}")
    features = parsed.get("features")
    areas = [each for each in features if isinstance(each, dict)] if isinstance(features, list) else []
    if not areas:
        raise Unreadable("has no areas in it. Download it again, and choose the areas of your council.")
    return areas


def _properties(area: Mapping[str, Any]) -> Mapping[str, Any]:
    held = area.get("properties")
    return held if isinstance(held, dict) else {}


def _read_areas(
    areas: Sequence[Mapping[str, Any]], key: str, place: Place, findings: list[Finding]
) -> Iterator[Outline]:
    """Give each area that has a name and an outline; areas of one name are parts of one only where codes say so."""
    parts: dict[str, list[tuple[Outline, str]]] = {}
    faults: dict[str, list[str]] = {}
    for number, area in enumerate(areas, 1):
        properties = _properties(area)
        name = read_name(properties, key)
        try:
            outline = Outline(name, read_rings(area.get("geometry")))
        except Unreadable as error:
            faults.setdefault(f"{error}, so it is not drawn. {AS_GEOJSON}", []).append(name or f"area {number}")
        else:
            code = find_code(properties) or f"area {number}"
            parts.setdefault(fold(name), []).append((outline, code))
    unnamed = len(parts.pop("", ()))
    if unnamed:
        named = "1 area has" if unnamed == 1 else f"{unnamed:,} areas have"
        message = f"{named} no name under “{key}”, and will not be drawn. Fill it in there."
        findings.append(query(CODE, place, message))
    for found in parts.values():
        joined = _join(found)
        if joined:
            yield joined
        else:
            faults.setdefault(ALIKE, []).append(found[0][0].name)
    findings += [query(CODE, place, _say_fault(names, fault)) for fault, names in faults.items()]


def _join(parts: Sequence[tuple[Outline, str]]) -> Outline | None:
    """Give the parts of one area together; None where they are several areas of one name."""
    if len({code for _, code in parts}) > 1:
        return None
    return Outline(parts[0][0].name, tuple(ring for outline, _ in parts for ring in outline.rings))


def _say_fault(names: Sequence[str], fault: str) -> str:
    distinct = list(dict.fromkeys(names))
    quoted = ", ".join(f"“{each}”" for each in distinct[:NAMED])
    others = len(names) - len(distinct[:NAMED])
    more = f" and {others:,} more" if others else ""
    return f"{quoted}{more}{': each' if len(names) > 1 else ''} {fault}"


def _say_doubles(file: str, read: Sequence[Outline], known: Mapping[str, Outline]) -> Iterator[Finding]:
    names = [each.name for each in read if fold(each.name) in known]
    if names:
        fault = "is in another file of boundaries too, and was read from that. Keep one of the two files."
        yield query(CODE, Place(file), _say_fault(names, fault))

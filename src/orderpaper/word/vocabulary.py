"""Takes a template and the type of its context; gives a finding for each thing it asks for that does not exist.

Nothing is printed to find this out: each tag is read, and each name is looked up in the types of the context's records.
"""

import difflib
import re
from collections.abc import Iterator

from jinja2 import TemplateSyntaxError, nodes

from orderpaper.records.context import Shape, shapes_of
from orderpaper.records.finding import Finding, stop
from orderpaper.word.language import TemplateEnvironment
from orderpaper.word.package import WordFile
from orderpaper.word.shadow import Shadow, cast_shadows

Scope = dict[str, Shape | None]
LOOP = dict.fromkeys(("index", "index0", "first", "last", "length", "revindex"), Shape(""))
SPOKEN = (
    nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.Assign, nodes.Name, nodes.Const, nodes.Getattr,
    nodes.Getitem, nodes.Slice, nodes.Filter, nodes.Test, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not,
    nodes.CondExpr, nodes.Concat, nodes.Tuple, nodes.List,
)  # fmt: skip
OFFERED = ("default", "first", "join", "last", "length", "lower", "upper")
OF_LISTS = frozenset({"first", "last", "length", "join"})
MERGES = frozenset({"colspan", "hm", "vm", "cellbg"})


def check_template(template: WordFile, context: type) -> list[Finding]:
    """Give every fault of a template, in its order; the context is the record type it is filled with."""
    findings: list[Finding] = []
    for shadow in cast_shadows(template):
        findings.extend(_find_loose(shadow))
        findings.extend(_find_greedy(shadow))
        findings.extend(_Reading(shadow, context).findings())
    return findings


def _find_loose(shadow: Shadow) -> Iterator[Finding]:
    for line in shadow.lines:
        if line.loose:
            yield stop(
                "field-is-closed",
                line.place,
                f"“{line.loose.strip()[:60]}” opens a field that is not closed in the same paragraph. "
                "A field is written {{ name }}, with two brackets on each side.",
            )


HOLDERS = {"p": "paragraph", "tr": "row", "tc": "cell"}


def _find_greedy(shadow: Shadow) -> Iterator[Finding]:
    """Give the tags that would take something else with them, and those for rows and cells outside a table."""
    for line in shadow.lines:
        for each in line.greedy:
            holder = HOLDERS[each.holder]
            if each.taken is None:
                said = f"“{each.tag}” is for the {holder}s of a table, and stands outside one. Begin it with p instead."
                yield stop("tag-stands-in-a-table", line.place, said)
            elif each.taken:
                said = (
                    f"“{each.tag}” takes its whole {holder} with it, and “{each.taken[:60]}” beside it would be lost. "
                    f"Give the tag a {holder} of its own."
                )
                yield stop("tag-stands-alone", line.place, said)


class _Reading:
    """Reads the tags of one shadow, with the names that each may use."""

    def __init__(self, shadow: Shadow, context: type) -> None:
        self._shadow, self._context = shadow, context
        self._environment = TemplateEnvironment()
        self._found: list[Finding] = []

    def findings(self) -> list[Finding]:
        """Give the faults."""
        try:
            tree = self._environment.parse(self._shadow.source)
        except TemplateSyntaxError as error:
            return [self._explain_syntax(error)]
        roots: Scope = {**shapes_of(self._context), "contents": Shape("", is_prose=True)}
        for node in tree.body:
            self._read(node, roots)
        for spoken in tree.find_all(nodes.Node):
            self._keep_to_the_language(spoken)
        return self._found

    def _explain_syntax(self, error: TemplateSyntaxError) -> Finding:
        place = self._shadow.place(error.lineno)
        if any(word in str(error.message) for word in MERGES):
            message = "cells are not merged here: readers with a screen reader lose their place. Take the tag out."
            return stop("tag-can-be-read", place, message)
        return stop(
            "tag-can-be-read",
            place,
            f"the tag cannot be read: {_say_syntax(error)}. Compare it with the blank template.",
        )

    def _add(self, code: str, node: nodes.Node, message: str) -> None:
        self._found.append(stop(code, self._shadow.place(node.lineno), message))

    def _keep_to_the_language(self, node: nodes.Node) -> None:
        """Refuse what a template has no need of: calls, sums, other templates, code."""
        if not isinstance(node, SPOKEN):
            said = "a template may name its fields, go through lists and ask whether, nothing else. Take the tag out."
            self._add("template-keeps-to-its-fields", node, said)
        elif isinstance(node, nodes.Test) and node.name not in self._environment.tests:
            near = _near(node.name, self._environment.tests)
            self._add("tag-can-be-read", node, f"there is no “is {node.name}”.{near}")

        elif isinstance(node, nodes.Compare) and not _may_be_compared(node):
            said = "what is printed is words, and has no order. Ask whether it is == something, or compare a |length."
            self._add("template-keeps-to-its-fields", node, said)

    def _read(self, node: nodes.Node, scope: Scope) -> None:
        """Read a statement or an expression, and what stands inside it."""
        if isinstance(node, nodes.For):
            self._read_loop(node, scope)
        elif isinstance(node, nodes.Output):
            for each in node.nodes:
                self._read_printed(each, scope)
        elif isinstance(node, nodes.Expr):
            self._shape(node, scope)
        elif isinstance(node, nodes.Assign):
            shape = self._shape(node.node, scope)
            scope.update({name.name: None for name in node.target.find_all(nodes.Name)})
            if isinstance(node.target, nodes.Name):
                scope[node.target.name] = shape
        else:
            for child in node.iter_child_nodes():
                self._read(child, scope)

    def _read_loop(self, node: nodes.For, scope: Scope) -> None:
        shape = self._shape(node.iter, scope)
        if shape is not None and shape.element is None:
            self._add("field-is-known", node, f"“{_spell(node.iter)}” is not a list, so it cannot be gone through.")
        inner: Scope = {**scope, "loop": Shape("", record=_Loop)}
        element = shape.element if shape else None
        inner.update({name.name: element for name in node.target.find_all(nodes.Name)})
        if isinstance(node.target, nodes.Name):
            inner[node.target.name] = element
        for child in (*node.body, *node.else_):
            self._read(child, inner)

    def _read_printed(self, node: nodes.Expr, scope: Scope) -> None:
        if isinstance(node, nodes.TemplateData):
            return
        shape = self._shape(node, scope)
        if shape is None:
            return
        if shape.element is not None:
            self._add(
                "field-can-be-printed",
                node,
                f"“{_spell(node)}” is a list. Go through it: {{%p for one in {_spell(node)} %}} … {{%p endfor %}}",
            )
        elif shape.record is not None and not shape.is_prose:
            inside = ", ".join(list(shapes_of(shape.record))[:4])
            self._add(
                "field-can-be-printed", node, f"“{_spell(node)}” has fields of its own: {inside} … Name one of them."
            )

    def _shape(self, node: nodes.Node, scope: Scope) -> Shape | None:
        """Give the shape of an expression, None where it is not known; faults inside it are added."""
        if isinstance(node, nodes.Name):
            return self._look_up(node, scope)
        if isinstance(node, nodes.Getattr):
            return self._get(node, node.attr, scope)
        if isinstance(node, nodes.Getitem):
            return self._get_item(node, scope)
        if isinstance(node, nodes.Filter) and isinstance(node.node, nodes.Node):
            for given in (*node.args, *node.kwargs):
                self._shape(given, scope)
            return self._filter(node, self._shape(node.node, scope))
        for child in node.iter_child_nodes():
            self._shape(child, scope)
        return None

    def _filter(self, node: nodes.Filter, shape: Shape | None) -> Shape | None:
        if node.name not in self._environment.filters:
            near = _near(node.name, OFFERED)
            self._add("tag-can-be-read", node, f"there is no “|{node.name}”.{near}")
        elif node.name in OF_LISTS and shape is not None and shape.element is None:
            self._add("field-is-known", node, f"“|{node.name}” is for lists, and this is none.")
        elif node.name in {"first", "last"} and shape is not None:
            return shape.element
        elif node.name == "join" and shape is not None and shape.element is not None and shape.element.record:
            self._add("field-can-be-printed", node, "a list of more than words cannot be joined: go through it.")
        return Shape("") if node.name == "length" else None

    def _look_up(self, node: nodes.Name, scope: Scope) -> Shape | None:
        if node.name in scope:
            return scope[node.name]
        known = [name for name in scope if name not in {"loop", "contents"}]
        self._add("field-is-known", node, f"there is no field “{node.name}”.{_near(node.name, known)}")
        return None

    def _get(self, node: nodes.Getattr, name: str, scope: Scope) -> Shape | None:
        base = self._shape(node.node, scope)
        if name.startswith("_") or isinstance(node.node, nodes.Const):
            self._add(
                "template-keeps-to-its-fields", node, f"“{name}” may not be used: a template may only name its fields."
            )
            return None
        if base is None:
            return None
        if base.record is _Loop:
            if name not in LOOP:
                self._add("field-is-known", node, f"there is no field “loop.{name}”.{_near(name, LOOP)}")
            return LOOP.get(name)
        if base.record is not None:
            return self._get_field(node, name, base.record)
        said = "is a list" if base.element is not None else "is something to print"
        self._add("field-is-known", node, f"“{_spell(node.node)}” {said}, and has no “{name}”.")
        return None

    def _get_field(self, node: nodes.Getattr, name: str, record: type) -> Shape | None:
        shapes = shapes_of(record)
        if name in shapes:
            return shapes[name]
        start = _spell(node.node)
        near = _near(f"{start}.{name}", [f"{start}.{each}" for each in shapes])
        self._add("field-is-known", node, f"there is no field “{start}.{name}”.{near}")
        return None

    def _get_item(self, node: nodes.Getitem, scope: Scope) -> Shape | None:
        if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
            as_attribute = nodes.Getattr(node.node, node.arg.value, "load", lineno=node.lineno)
            return self._get(as_attribute, node.arg.value, scope)
        base = self._shape(node.node, scope)
        self._shape(node.arg, scope)
        if isinstance(node.arg, nodes.Slice):
            return base
        return base.element if base else None


class _Loop:
    """Stands for Jinja’s loop variable, whose fields are those of LOOP."""


def _may_be_compared(node: nodes.Compare) -> bool:
    """Tell whether a comparison asks for sameness, or puts in order what is a number for certain."""
    if all(each.op in {"eq", "ne", "in", "notin"} for each in node.ops):
        return True
    counts = isinstance(node.expr, nodes.Filter) and node.expr.name == "length"
    is_loop = isinstance(node.expr, nodes.Getattr) and _spell(node.expr.node) == "loop"
    return (counts or is_loop) and all(
        isinstance(each.expr, nodes.Const) and isinstance(each.expr.value, int) for each in node.ops
    )


UNCLOSED = re.compile(r"Unexpected end of template.*innermost block that needs to be closed is '(\w+)'", re.DOTALL)


def _say_syntax(error: TemplateSyntaxError) -> str:
    """Give what is wrong with a tag, in an officer’s words where Jinja’s are a programmer’s."""
    message = str(error.message).rstrip(".")
    unclosed = UNCLOSED.search(message)
    return f"a {{%p {unclosed[1]} %}} is opened and never ended with {{%p end{unclosed[1]} %}}" if unclosed else message


def _spell(node: nodes.Node) -> str:
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        return f"{_spell(node.node)}.{node.attr}"
    return "this"


def _near(name: str, known: object) -> str:
    """Give the nearest known name as a question, or the names there are."""
    names = [str(each) for each in known]  # type: ignore[attr-defined]  # any collection of names
    near = difflib.get_close_matches(name, names, 1, 0.5)
    return f" Did you mean “{near[0]}”?" if near else f" There are: {', '.join(sorted(names)[:12])}."

"""Takes a template and the type of its context; gives a finding for each thing it asks for that does not exist.

Nothing is printed to find this out: each tag is read, and each name is looked up in the types of the context's records.
What is wanted of names that the workbooks give is only gathered here: `wanted` judges it with the names of the day.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jinja2 import TemplateSyntaxError, nodes

from orderpaper.records.context import Shape, said, shapes_of
from orderpaper.records.finding import Finding, stop
from orderpaper.word.language import TemplateEnvironment
from orderpaper.word.package import WordFile
from orderpaper.word.shadow import Shadow, cast_shadows
from orderpaper.word.tags import find_greedy, find_loose
from orderpaper.word.uses import KNOWN, LOOPED, NAMED, OF_LISTS, PRINTED, Fault, find_field, judge_use, say_near
from orderpaper.word.wanted import ELEMENT, Open, Wanted

Reached = Shape | Open | None
"""What an expression leads to, as far as it is known."""
Scope = dict[str, Reached]
SPOKEN = (
    nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.Assign, nodes.Name, nodes.Const, nodes.Getattr,
    nodes.Getitem, nodes.Slice, nodes.Filter, nodes.Test, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not,
    nodes.CondExpr, nodes.Concat, nodes.Tuple, nodes.List,
)  # fmt: skip
OFFERED = ("default", "first", "join", "last", "length", "lower", "upper")
MERGES = frozenset({"colspan", "hm", "vm", "cellbg"})


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read in a template: its faults, and what it asks of names that the workbooks give."""

    findings: tuple[Finding, ...]
    wanted: tuple[Wanted, ...] = ()


def check_template(template: WordFile, context: type) -> list[Finding]:
    """Give every fault of a template, in its order; the context is the record type it is filled with."""
    return list(read_tags(template, context).findings)


def read_tags(template: WordFile, context: type) -> Reading:
    """Give what the tags of a template ask for; the context is the record type it is filled with."""
    findings: list[Finding] = []
    wanted: list[Wanted] = []
    for shadow in cast_shadows(template):
        reading = _Reading(shadow, context)
        findings += (*find_loose(shadow), *find_greedy(shadow), *reading.findings())
        wanted += reading.wanted
    return Reading(tuple(findings), tuple(dict.fromkeys(wanted)))


class _Reading:
    """Reads the tags of one shadow, with the names that each may use."""

    def __init__(self, shadow: Shadow, context: type) -> None:
        self._shadow, self._context = shadow, context
        self._environment = TemplateEnvironment()
        self._found: list[Finding] = []
        self.wanted: list[Wanted] = []

    def findings(self) -> list[Finding]:
        """Give the faults."""
        broken = [error for each in self._shadow.chapters for error in self._find_broken(each)]
        if broken:
            return broken
        try:
            tree = self._environment.parse(self._shadow.source)
        except TemplateSyntaxError as error:
            return [_explain_syntax(self._shadow, error)]
        roots: Scope = {
            name: Open((name,)) if shape.leaf else shape for name, shape in shapes_of(self._context).items()
        }
        roots["contents"] = Shape("", is_prose=True)
        for node in tree.body:
            self._read(node, roots)
        for spoken in tree.find_all(nodes.Node):
            self._keep_to_the_language(spoken)
        return self._found

    def _find_broken(self, chapter: Shadow) -> Iterator[Finding]:
        """Give the fault of a chapter whose tags cannot be read by themselves: no loop ends in another file."""
        try:
            self._environment.parse(chapter.source)
        except TemplateSyntaxError as error:
            yield _explain_syntax(chapter, error)

    def _add(self, code: str, node: nodes.Node, message: str) -> None:
        self._found.append(stop(code, self._shadow.place(node.lineno), message))

    def _keep_to_the_language(self, node: nodes.Node) -> None:
        """Refuse what a template has no need of: calls, sums, other templates, code."""
        if not isinstance(node, SPOKEN):
            said = "a template may name its fields, go through lists and ask whether, nothing else. Take the tag out."
            self._add("template-keeps-to-its-fields", node, said)
        elif isinstance(node, nodes.Test) and node.name not in self._environment.tests:
            near = say_near(node.name, self._environment.tests)
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
            self._reach(node, scope)
        elif isinstance(node, nodes.Assign):
            reached = self._reach(node.node, scope)
            scope.update({name.name: None for name in node.target.find_all(nodes.Name)})
            if isinstance(node.target, nodes.Name):
                scope[node.target.name] = reached.called() if isinstance(reached, Open) else reached
        else:
            for child in node.iter_child_nodes():
                self._read(child, scope)

    def _read_loop(self, node: nodes.For, scope: Scope) -> None:
        element = _take_one(self._reach(node.iter, scope, LOOPED))
        inner: Scope = {**scope, "loop": Shape("", record=_Loop)}
        inner.update({name.name: None for name in node.target.find_all(nodes.Name)})
        if isinstance(node.target, nodes.Name):
            inner[node.target.name] = element.called() if isinstance(element, Open) else element
        for child in (*node.body, *node.else_):
            self._read(child, inner)

    def _read_printed(self, node: nodes.Expr, scope: Scope) -> None:
        """Read what is printed: of a choice, each of the things there are to choose from."""
        if isinstance(node, nodes.TemplateData):
            return
        choices, rest = _part_choices(node)
        for each in choices:
            self._read_printed(each, scope)
        for each in rest:
            self._reach(each, scope)
        if not choices:
            self._reach(node, scope, PRINTED)

    def _reach(self, node: nodes.Node, scope: Scope, use: str = NAMED) -> Reached:
        """Give what an expression leads to, and note what is done with it; faults are added."""
        reached = self._follow(node, scope)
        if isinstance(reached, Open):
            self.wanted.append(Wanted(reached, use, self._shadow.place(node.lineno)))
        elif reached is not None:
            self._add_fault(node, judge_use(reached, _spell(node), use))
        return reached

    def _add_fault(self, node: nodes.Node, fault: Fault | None) -> None:
        if fault:
            code, message = fault
            self._add(code, node, message)

    def _follow(self, node: nodes.Node, scope: Scope) -> Reached:
        if isinstance(node, nodes.Name):
            return self._look_up(node, scope)
        if isinstance(node, nodes.Getattr):
            return self._get(node, node.attr, scope)
        if isinstance(node, nodes.Getitem):
            return self._get_item(node, scope)
        if isinstance(node, nodes.Filter) and isinstance(node.node, nodes.Node):
            return self._filter(node, node.node, scope)
        for child in node.iter_child_nodes():
            self._reach(child, scope)
        return None

    def _filter(self, node: nodes.Filter, filtered: nodes.Node, scope: Scope) -> Reached:
        for given in (*node.args, *node.kwargs):
            self._reach(given, scope)
        reached = self._reach(filtered, scope, f"|{node.name}" if node.name in OF_LISTS else NAMED)
        if node.name not in self._environment.filters:
            near = say_near(node.name, OFFERED)
            self._add("tag-can-be-read", node, f"there is no “|{node.name}”.{near}")
        if node.name in {"first", "last"}:
            return _take_one(reached)
        return Shape("") if node.name == "length" else None

    def _look_up(self, node: nodes.Name, scope: Scope) -> Reached:
        if node.name in scope:
            return scope[node.name]
        known = [name for name in scope if name not in {"loop", "contents"}]
        self._add(KNOWN, node, f"there is no field “{node.name}”.{say_near(node.name, known)}")
        return None

    def _get(self, node: nodes.Getattr, name: str, scope: Scope) -> Reached:
        base = self._follow(node.node, scope)
        if name.startswith("_") or isinstance(node.node, nodes.Const):
            self._add(
                "template-keeps-to-its-fields", node, f"“{name}” may not be used: a template may only name its fields."
            )
            return None
        if base is None or isinstance(base, Open):
            return base.step(name) if base else None
        found = find_field(base, _spell(node.node), name)
        if isinstance(found, Shape):
            return found
        self._add_fault(node, found)
        return None

    def _get_item(self, node: nodes.Getitem, scope: Scope) -> Reached:
        if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
            as_attribute = nodes.Getattr(node.node, node.arg.value, "load", lineno=node.lineno)
            return self._get(as_attribute, node.arg.value, scope)
        base = self._follow(node.node, scope)
        self._reach(node.arg, scope)
        if isinstance(node.arg, nodes.Slice):
            return base
        return _take_one(base) if isinstance(node.arg, nodes.Const) or isinstance(base, Shape) else None


@dataclass(frozen=True, slots=True)
class _Loop:
    """Stands for Jinja’s loop variable."""

    index: int = said("Which it is, counted from 1")
    index0: int = said("Which it is, counted from 0")
    first: bool = said("True for the first")
    last: bool = said("True for the last")
    length: int = said("How many there are")
    revindex: int = said("How many are left, with this one")


def _take_one(reached: Reached) -> Reached:
    """Give one of a list; nothing that is known, where it is no list."""
    if isinstance(reached, Open):
        return reached.step(ELEMENT)
    return reached.element if reached else None


def _part_choices(node: nodes.Expr) -> tuple[list[nodes.Expr], list[nodes.Expr]]:
    """Give what may be printed of an expression that chooses or joins, and what only decides; of any other nothing."""
    if isinstance(node, nodes.Or):
        return [node.left, node.right], []
    if isinstance(node, nodes.CondExpr):
        return [node.expr1, *([node.expr2] if node.expr2 else [])], [node.test]
    if isinstance(node, nodes.Concat):
        return list(node.nodes), []
    if isinstance(node, nodes.Filter) and node.name == "default" and isinstance(node.node, nodes.Expr):
        return [node.node, *node.args], []
    return [], []


def _may_be_compared(node: nodes.Compare) -> bool:
    """Tell whether a comparison asks for sameness, or puts in order what is a number for certain."""
    if all(each.op in {"eq", "ne", "in", "notin"} for each in node.ops):
        return True
    counts = isinstance(node.expr, nodes.Filter) and node.expr.name == "length"
    is_loop = isinstance(node.expr, nodes.Getattr) and _spell(node.expr.node) == "loop"
    return (counts or is_loop) and all(
        isinstance(each.expr, nodes.Const) and isinstance(each.expr.value, int) for each in node.ops
    )


def _explain_syntax(shadow: Shadow, error: TemplateSyntaxError) -> Finding:
    place = shadow.place(error.lineno)
    if any(word in str(error.message) for word in MERGES):
        message = "cells are not merged here: readers with a screen reader lose their place. Take the tag out."
    else:
        message = f"the tag cannot be read: {_say_syntax(error)}. Compare it with the blank template."
    return stop("tag-can-be-read", place, message)


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

"""What is changed in a source file to see whether a test notices."""

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from types import CodeType
from typing import Any, Final, NamedTuple


class Mutant(NamedTuple):
    line: int
    place: str  # the function, class or table
    change: str  # "before → after", each cut to what differs and a little around it
    code: CodeType
    at_import: bool  # it changes what is made when the module is loaded


_COMPARED: Final[dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_COMBINED: Final[dict[type[ast.operator], type[ast.operator]]] = {
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.Sub: ast.Add,
    ast.Add: ast.Sub,
    ast.Mult: ast.Add,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
}
_SETS: Final = {ast.Sub: ast.BitOr}
_SWAPPED: Final = {"all": "any", "any": "all", "min": "max", "max": "min"}
_NAME: Final = re.compile(r"[^ \n]+")
"""A text that the program reads. One with a space is for people."""


def _compare(node: ast.Compare) -> Iterator[ast.AST]:
    for at, op in enumerate(node.ops):
        for other in _COMPARED[type(op)]:
            yield ast.Compare(node.left, [*node.ops[:at], other(), *node.ops[at + 1 :]], node.comparators)


def _boolean(node: ast.BoolOp) -> Iterator[ast.AST]:
    yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
    for at in range(len(node.values)):
        rest = node.values[:at] + node.values[at + 1 :]
        yield rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)


def _unary(node: ast.UnaryOp) -> Iterator[ast.AST]:
    if isinstance(node.op, ast.Not | ast.USub):
        yield node.operand


def _binary(node: ast.BinOp) -> Iterator[ast.AST]:
    if other := _COMBINED.get(type(node.op)):
        yield ast.BinOp(node.left, other(), node.right)
    if isinstance(node.op, ast.Sub | ast.BitAnd | ast.BitOr):
        yield node.left


def _augmented(node: ast.AugAssign) -> Iterator[ast.AST]:
    yield ast.Pass()
    if other := _COMBINED.get(type(node.op)):
        yield ast.AugAssign(node.target, other(), node.value)


def _constant(node: ast.Constant) -> Iterator[ast.AST]:
    value = node.value
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int):
        yield from (ast.Constant(value + 1), ast.Constant(value - 1))
    elif isinstance(value, str) and (not value or _NAME.fullmatch(value)):
        yield ast.Constant(value + "~")


def _if(node: ast.If) -> Iterator[ast.AST]:
    yield ast.If(ast.Constant(True), node.body, node.orelse)  # always
    yield ast.If(ast.Constant(False), node.body, node.orelse)  # a guard that is gone


def _choice(node: ast.IfExp) -> Iterator[ast.AST]:
    yield from (node.body, node.orelse)


def _return(node: ast.Return) -> Iterator[ast.AST]:
    if node.value is not None and not isinstance(node.value, ast.Constant):
        yield from (ast.Return(ast.Constant(each)) for each in (True, False, None))


def _statement(node: ast.Expr) -> Iterator[ast.AST]:
    if not isinstance(node.value, ast.Constant | ast.Yield):
        yield ast.Pass()


def _raise(_node: ast.Raise) -> Iterator[ast.AST]:
    yield ast.Pass()


def _call(node: ast.Call) -> Iterator[ast.AST]:
    if isinstance(node.func, ast.Name) and node.func.id in _SWAPPED:
        yield ast.Call(ast.Name(_SWAPPED[node.func.id], ast.Load()), node.args, node.keywords)


def _elements(node: ast.Tuple | ast.List | ast.Set) -> Iterator[ast.AST]:
    """One thing less in a table."""
    if isinstance(getattr(node, "ctx", ast.Load()), ast.Load) and len(node.elts) > 1:
        for at in range(len(node.elts)):
            made: Any = deepcopy(node)
            del made.elts[at]
            yield made


def _entries(node: ast.Dict) -> Iterator[ast.AST]:
    for at in range(len(node.keys) if len(node.keys) > 1 else 0):
        yield ast.Dict(node.keys[:at] + node.keys[at + 1 :], node.values[:at] + node.values[at + 1 :])


def _filter(node: ast.comprehension) -> Iterator[ast.AST]:
    for at in range(len(node.ifs)):
        yield ast.comprehension(node.target, node.iter, node.ifs[:at] + node.ifs[at + 1 :], node.is_async)


_VARIANTS: Final[dict[type[ast.AST], Callable[[Any], Iterator[ast.AST]]]] = {
    ast.Compare: _compare,
    ast.BoolOp: _boolean,
    ast.UnaryOp: _unary,
    ast.BinOp: _binary,
    ast.AugAssign: _augmented,
    ast.Constant: _constant,
    ast.If: _if,
    ast.IfExp: _choice,
    ast.Return: _return,
    ast.Expr: _statement,
    ast.Raise: _raise,
    ast.Call: _call,
    ast.Tuple: _elements,
    ast.List: _elements,
    ast.Set: _elements,
    ast.Dict: _entries,
    ast.comprehension: _filter,
}


def mutants(file: str, source: str, only: tuple[str, ...] = ()) -> Iterator[Mutant]:
    """All mutants of a source text, of the functions, classes and tables in `only` if there are some."""
    tree = ast.parse(source, file)
    early = _early(tree)
    for top in tree.body:
        for holder, place in _holders(top):
            if only and place not in only and place.partition(".")[0] not in only:
                continue
            before = ast.unparse(holder)
            for line, in_body in _changed(holder):
                inside = in_body and place not in early
                after = ast.unparse(holder)
                if after != before:
                    body = [top] if inside else tree.body
                    made = ast.fix_missing_locations(ast.Module(body, []))
                    yield Mutant(line, place, _cut(before, after), compile(made, file, "exec"), not inside)


def _early(tree: ast.Module) -> set[str]:
    """The functions that are called while the module is loaded: a change in them is one of what they make."""
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    made = {each.name: each for each in tree.body if isinstance(each, functions)}
    seen: set[str] = set()
    new = _called(each for each in tree.body if not isinstance(each, (*functions, ast.ClassDef)))
    while new := (new & made.keys()) - seen:
        seen |= new
        new = _called(made[name] for name in new)
    return seen


def _called(nodes: Iterable[ast.AST]) -> set[str]:
    calls = (each.func for node in nodes for each in ast.walk(node) if isinstance(each, ast.Call))
    return {each.id for each in calls if isinstance(each, ast.Name)}


def _holders(top: ast.stmt) -> Iterator[tuple[ast.stmt, str]]:
    """What is mutated under one name: a function, a table, and of a class its fields and its methods apart."""
    if isinstance(top, ast.ClassDef):
        yield from ((each, f"{top.name}.{_name(each)}") for each in top.body)
    else:
        yield top, _name(top)


def _name(node: ast.stmt) -> str:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return node.name
    target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
    return ast.unparse(target) if target is not None else ""


def _changed(holder: ast.stmt) -> Iterator[tuple[int, bool]]:
    """Change the holder in place, once per mutant: its line, and whether only a function's body differs. The change
    is undone when the next one is asked for.
    """
    is_function = isinstance(holder, ast.FunctionDef | ast.AsyncFunctionDef)
    if isinstance(holder, ast.Expr | ast.Import | ast.ImportFrom):
        return
    for parent, field, at in _slots(holder):
        inside = (is_function and not (parent is holder or isinstance(parent, ast.arguments))) or field == "body"
        value = getattr(parent, field)
        old = value if at is None else value[at]
        for new in _VARIANTS.get(type(old), lambda _: ())(old):
            ast.copy_location(new, old)
            _put(parent, field, at, new)
            yield getattr(old, "lineno", getattr(parent, "lineno", holder.lineno)), is_function and inside
            _put(parent, field, at, old)


def _put(parent: ast.AST, field: str, at: int | None, node: Any) -> None:
    if at is None:
        setattr(parent, field, node)
    else:
        getattr(parent, field)[at] = node


def _slots(node: ast.AST) -> Iterator[tuple[ast.AST, str, int | None]]:
    """Where a node hangs below another. What only types and texts for people are made of is left out."""
    for field, value in ast.iter_fields(node):
        if field in {"returns", "decorator_list"} or (field == "annotation" and isinstance(node, ast.arg)):
            continue
        if _is_type(node):
            continue
        for at, each in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if isinstance(each, ast.AST):
                found = [(node, field, at), *_slots(each)]
                yield from filter(_is_constant, found) if field == "annotation" else found


def _is_constant(slot: tuple[ast.AST, str, int | None]) -> bool:
    """Of a field's type only its bounds and its words count."""
    value = getattr(slot[0], slot[1])
    return isinstance(value if slot[2] is None else value[slot[2]], ast.Constant)


def _is_type(node: ast.AST) -> bool:
    """Whether this is a plain assignment of a type: `Kind = Literal["a", "b"]`."""
    return isinstance(node, ast.Assign) and isinstance(node.value, ast.Subscript)


def _cut(before: str, after: str, around: int = 24) -> str:
    head = next(
        (n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), min(len(before), len(after))
    )
    rest = min(len(before), len(after)) - head
    tail = next((n for n in range(rest) if before[-1 - n] != after[-1 - n]), rest)
    begin = max(before.rfind("\n", 0, head) + 1, head - around)
    shown = (
        text[begin : len(text) - tail] + text[len(text) - tail :][:around].partition("\n")[0]
        for text in (before, after)
    )
    return " → ".join(re.sub(r"\s+", " ", each).strip() for each in shown)

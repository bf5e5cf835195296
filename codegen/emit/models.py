"""The modules of `models/`: a class for every object of an answer, an alias with its decoder for the rest. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from ..decisions.docs import Docs
from ..decisions.entries import Mixin
from ..description.schemas import Schema
from ..identifiers import identifier
from ..plan.answers import Answers
from ..plan.components import BASE_NAMES, Target
from ..plan.shapes import Shape, optional
from . import imports

RESERVED = frozenset({
    "self", "from_dict", "field_keys", "field_defaults", "fields_set", "added_names", "private_slots",
    "to_dict", "to_json", "construct", "model_extra", "model_fields", "model_fields_set", "model_dump",
    "model_dump_json", "model_validate", "model_validate_json", "model_construct", "model_copy", "model_json_schema",
})  # fmt: skip
"""What `Model` itself has, and the name of an object in its own methods."""


OPTIONAL = "x-optional"
"""The fields of a schema that are required, and that may be left out when an instance is made by keyword."""


@frozen
class Field:
    """One attribute of a class and the JSON key it is read from."""

    name: str
    key: str
    annotation: str
    decoder: str | None
    required: bool
    spared: bool = False
    """Whether it is required and may be left out all the same when an instance is made by keyword."""
    doc: str = ""


@frozen
class ClassModule:
    """What the template of a class needs."""

    target: Target
    component: str
    mixin: Mixin | None
    also: Mapping[str, Field]
    """Further names of attributes."""
    fields: Sequence[Field]
    uses: Sequence[Target]
    """The generated types it names."""
    official: str | None = None
    """What the official package calls the class."""

    @property
    def name(self) -> str:
        """The name of the class: the official one, unless the module needs that name for another type."""
        taken = {target.name for target in self.uses} | BASE_NAMES | ({self.mixin.name} if self.mixin else set())
        return self.official if self.official and self.official not in taken else self.target.name

    @property
    def imports(self) -> list[str]:
        """The import lines of its module."""
        return imports.lines(self.uses, self.target)

    @property
    def aliases(self) -> dict[str, str]:
        """Attribute name -> JSON key, where they differ."""
        return {field.name: field.key for field in self.fields if field.name != field.key}

    @property
    def required(self) -> list[Field]:
        """The fields that are always present, as declared."""
        return [field for field in self.fields if field.required]

    @property
    def spared(self) -> list[Field]:
        """The required fields that may be left out when an instance is made by keyword."""
        return [field for field in self.fields if field.spared]

    @property
    def given(self) -> list[Field]:
        """The fields without which no instance is made by keyword."""
        return [field for field in self.required if not field.spared]

    @property
    def omissible(self) -> list[Field]:
        """The other fields."""
        return [field for field in self.fields if not field.required or field.spared]


LATE = ("Any", "BaseModel", "FileInput", "Iterable", "Mapping", "Sequence", "Unknown")
"""Names that the module of an alias imports for type checkers only."""


@frozen
class AliasModule:
    """What the template of an alias needs."""

    target: Target
    component: str
    annotation: str
    decoder: str | None
    uses: Sequence[Target]
    """The generated types it names."""

    @property
    def imports(self) -> list[str]:
        """The import lines of its module."""
        return imports.lines(self.uses, self.target)

    @property
    def expression(self) -> str:
        """The alias as it is written: a string where it names types that load on use only."""
        late = self.uses or any(name in self.annotation for name in LATE)
        return repr(self.annotation) if late else self.annotation


def module(
    name: str, answers: Answers, mixins: Mapping[str, Mixin], docs: Docs, classes: Mapping[str, str]
) -> tuple[ClassModule | AliasModule, Shape]:
    """Build the module of the component *name*; the shape beside it names the components it needs.

    *classes* maps components to the official names of their classes.
    """
    components = answers.components
    schema, target, place = components.schemas[name], components.model(name), f"/components/schemas/{name}"
    if components.is_class(name):
        module, shape = _class(name, schema, target, answers, mixins.get(name), docs)
        return evolve(module, official=classes.get(name)), shape
    shape = answers.shape(schema, place)
    return AliasModule(target, name, shape.annotation, shape.decoder, imports.targets(shape.uses, components)), shape


def _class(
    name: str, schema: Schema, target: Target, answers: Answers, mixin: Mixin | None, docs: Docs
) -> tuple[ClassModule, Shape]:
    place, required = f"/components/schemas/{name}/properties", schema.get("required", ())
    replaced = mixin.replaces if mixin else ()
    properties = {key: value for key, value in schema["properties"].items() if key not in replaced}
    shapes = {key: answers.shape(value, f"{place}/{key}") for key, value in properties.items()}
    texts = {key: docs.field(key, name, one, answers.components.resolve(one)) for key, one in properties.items()}
    spared = {key for key in required if key in properties and answers.components.accepts_null(properties[key])}
    spared |= {*required} & {*schema.get(OPTIONAL, ())}
    fields = [
        _field(attribute, key, shapes[key], required=key in required, spared=key in spared, doc=texts[key])
        for attribute, key in _attributes(shapes)
    ]
    whole = Shape("", frozenset(use for shape in shapes.values() for use in shape.uses))
    known = {field.name: field for field in fields}
    names = answers.components.names.attributes.get(name, {})
    also = {other: known[field] for other, field in names.items() if field in known}  # an older description lacks some
    return ClassModule(target, name, mixin, also, fields, imports.targets(whole.uses, answers.components)), whole


def _attributes(keys: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pair each JSON key with an attribute of its own: one that is taken gets underscores behind it."""
    taken = set(RESERVED)
    for key in keys:
        name = identifier(key)
        while name in taken:
            name += "_"
        taken.add(name)
        yield name, key


def _field(name: str, key: str, shape: Shape, *, required: bool, spared: bool, doc: str) -> Field:
    annotation = (shape if required and not spared else optional(shape)).annotation
    return Field(name, key, annotation, shape.decoder, required, spared, doc)


def quoted(text: str) -> str:
    """Spell *text* as a Python string."""
    return json.dumps(text, ensure_ascii=False)

"""Response classes that users write, with annotated fields."""

from __future__ import annotations

import copy
import pickle
from typing import Any, ClassVar, Literal

import pytest

from openai_dual import BaseModel
from openai_dual.types.chat import ChatCompletion


class Sun(BaseModel):
    kind: Literal["sun"]
    hours: int = 8


class Rain(BaseModel):
    kind: Literal["rain"]
    millimetres: float | None = None


class Weather(BaseModel):
    unit: ClassVar[str] = "degrees"
    city: str
    now: Sun | Rain
    days: list[Sun | Rain] = []  # noqa: RUF012 (copied for each object, as in pydantic)
    by_name: dict[str, Sun] | None = None
    completion: ChatCompletion | None = None


class Forecast(Weather):
    certainty: float = 1.0


DATA: dict[str, Any] = {
    "city": "Oslo",
    "now": {"kind": "rain", "millimetres": 2},
    "days": [{"kind": "sun"}, {"kind": "rain"}],
    "by_name": {"monday": {"kind": "sun", "hours": 3}},
    "wind": 5,
}


def test_fields_are_decoded_by_their_types() -> None:
    weather: Any = Weather.from_dict(DATA)

    assert ("Oslo", 5) == (weather.city, weather.wind)
    assert [Rain, Sun, Rain] == [type(weather.now), *map(type, weather.days)]
    assert (8, 3) == (weather.days[0].hours, weather.by_name["monday"].hours)


def test_they_are_made_by_keyword() -> None:
    made = Weather(city="Oslo", now={"kind": "sun"})

    assert ("Oslo", Sun, []) == (made.city, type(made.now), made.days)
    assert made.days is not Weather(city="Oslo", now=made.now).days
    with pytest.raises(TypeError, match="missing 1 required keyword argument"):
        Weather(city="Oslo")


def test_a_subclass_has_the_fields_of_its_base() -> None:
    forecast = Forecast.from_dict({**DATA, "certainty": 0.5})

    assert (0.5, "Oslo", Rain) == (forecast.certainty, forecast.city, type(forecast.now))
    assert ["city", "now", "days", "by_name", "completion", "certainty"] == [*Forecast.model_fields]


def test_a_generated_class_may_be_extended() -> None:
    class Labelled(ChatCompletion):
        label: str = "none"

    made: Any = Labelled.from_dict({"id": "c", "label": "a", "choices": [{"message": {"content": "hi"}}]})

    assert ("c", "a", "hi") == (made.id, made.label, made.choices[0].message.content)
    assert "none" == Labelled.from_dict({}).label


def test_they_are_shown_compared_and_copied() -> None:
    weather = Weather.from_dict(DATA)

    assert repr(weather).startswith("Weather(city='Oslo', now=Rain(kind='rain', millimetres=2), ")
    assert weather == copy.deepcopy(weather) == pickle.loads(pickle.dumps(weather))
    assert weather == Weather.model_validate_json(weather.to_json())


def test_they_have_a_schema() -> None:
    schema = Forecast.model_json_schema()

    assert ["city", "now"] == schema["required"]
    assert {"Sun", "Rain", "ChatCompletion"} <= schema["$defs"].keys()
    assert {"type": "number", "default": 1.0} == schema["properties"]["certainty"]

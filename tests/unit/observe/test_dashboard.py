"""The dashboard asks for metrics and labels that there are, and leaves none out."""

from __future__ import annotations

import json
import re
from typing import Any

from openai_dual.observe.catalogue import CATALOGUE
from openai_dual.observe.prometheus import exposed
from tests.support.paths import ROOT

DASHBOARD: dict[str, Any] = json.loads((ROOT / "docs" / "grafana.json").read_text())
QUERIES = [target["expr"] for panel in DASHBOARD["panels"] for target in panel["targets"]]
SERIES = {
    f"{exposed(metric)}{suffix}": {label.replace(".", "_") for label in metric.labels}
    for metric in CATALOGUE
    for suffix in (("_bucket", "_sum", "_count") if metric.kind == "histogram" else ("",))
}
NAME = re.compile(r"\b(?:openai|gen_ai_client)_\w+")


def test_every_metric_asked_for_exists() -> None:
    asked = {name for query in QUERIES for name in NAME.findall(query)}

    assert set() == asked - SERIES.keys()


def test_every_metric_is_shown() -> None:
    text = " ".join(QUERIES)

    assert [] == [metric.name for metric in CATALOGUE if exposed(metric) not in text]


def test_every_label_exists() -> None:
    for query in QUERIES:
        names = NAME.findall(query)
        labels = {label for name in names if name in SERIES for label in SERIES[name]} | {"le"}
        used = set(re.findall(r"(\w+)\s*=~?\s*\"", query))
        grouped = {word.strip() for found in re.findall(r"by \(([^)]*)\)", query) for word in found.split(",")}

        assert set() == (used | grouped) - labels, query


def test_variables_are_labels_of_a_metric() -> None:
    found = [each["query"] for each in DASHBOARD["templating"]["list"] if each["type"] == "query"]

    assert ["label_values(openai_requests_total, endpoint)", "label_values(openai_requests_total, model)"] == found
    assert {"endpoint", "model"} <= SERIES["openai_requests_total"]

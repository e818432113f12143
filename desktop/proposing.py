"""Joins the store and the solver for the pairs of a programme's year."""

from __future__ import annotations

"""Joins the store and the solver for the timetable of one-to-one meetings."""

from __future__ import annotations

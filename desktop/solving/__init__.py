"""What a solver (HiGHS) computes: pairs of the programme, timetables of one-to-one meetings. Imports domain only."""

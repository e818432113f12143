"""The style sheet; ``@name`` is a colour of ``theme.Palette``. Sizes of text in points, so that they scale."""

SHEET = """
* { outline: 0; }
QMainWindow, QDialog { background: @paper; }
QWidget { color: @ink; font-size: 9.75pt; }
QToolTip { background: @card; color: @ink; border: 1px solid @line; padding: 3px 6px; }

/* menus */
QMenuBar { background: @side; border-bottom: 1px solid @line; padding: 0 6px; font-size: 9pt; }
QMenuBar::item { padding: 4px 10px; background: transparent; color: @ink; border-radius: 4px; }
QMenuBar::item:selected { background: @sel; }
QMenu { background: @card; border: 1px solid @line; padding: 4px; font-size: 9.75pt; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; color: @ink; }
QMenu::item:selected { background: @sel; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }

/* header */
#header { background: @card; border-bottom: 1px solid @line; }
#headerTitle { font-size: 13.5pt; font-weight: 600; color: @ink; }
#headerSub { font-size: 9pt; color: @muted; }
#search { background: @paper; padding: 5px 10px; border-radius: 6px; }
#segment { border: 1px solid @line; border-radius: 6px; background: @card; }
#segment QPushButton { border: 1px solid transparent; border-radius: 5px; padding: 4px 12px; color: @muted;
    background: transparent; font-weight: 500; }
#segment QPushButton:hover { color: @indigo; background: @hover; }
#segment QPushButton:checked { background: @indigo; color: @on_indigo; }
#segment QPushButton:focus { border: 1px solid @sel_line; }
#segment QPushButton:checked:focus { border: 2px solid @mark_ja; padding: 3px 11px; }

/* navigation */
#navigation { background: @side; border-right: 1px solid @line; }
#navigationList { background: transparent; border: 1px solid transparent; border-radius: 6px; }
#navigationList:focus { border-color: @sel_line; }
#newDelegation { background: transparent; border: 1px dashed @mark_grey; color: @muted; text-align: left; }
#newDelegation:hover { color: @indigo; border-color: @indigo; }
#newDelegation:focus { border: 1px solid @indigo; color: @indigo; }

/* tabs */
#tabs { background: @paper; border-bottom: 1px solid @line; }
#tabs QTabBar { background: transparent; }
QTabBar::tab { padding: 7px 16px; margin-right: 2px; color: @muted; background: transparent;
    border: 1px solid transparent; border-bottom: 3px solid transparent; border-radius: 4px; }
QTabBar::tab:hover { color: @indigo; }
QTabBar::tab:selected { color: @indigo; border-bottom: 3px solid @indigo; font-weight: 600;
    border-bottom-left-radius: 0; border-bottom-right-radius: 0; }
QTabBar:focus::tab:selected, QTabBar::tab:selected:focus { background: @indigo_soft; }
QTabBar[away="true"]::tab:selected { color: @muted; border-bottom-color: transparent; font-weight: 400; }

/* buttons */
QPushButton { background: @card; border: 1px solid @line; border-radius: 6px; padding: 4px 12px; color: @ink; }
QPushButton:hover { background: @hover; border-color: @mark_grey; }
QPushButton:pressed { background: @sel; }
QPushButton:focus { border: 1px solid @indigo; }
QPushButton:disabled { color: @faint; background: @paper; }
QPushButton[role="primary"], QDialog QPushButton:default { background: @indigo; color: @on_indigo;
    border-color: @indigo; }
QPushButton[role="primary"]:hover, QDialog QPushButton:default:hover { background: @indigo_hover; }
QPushButton[role="primary"]:focus, QDialog QPushButton:default:focus { border: 2px solid @mark_ja; padding: 3px 11px; }
QPushButton[role="primary"]:disabled, QDialog QPushButton:default:disabled {
    background: @line; border-color: @line; color: @faint; }
QPushButton[role="menu"] { padding-right: 26px; }
QPushButton[role="danger"] { color: @vermilion; }
QPushButton[role="link"], QPushButton[role="badge"],
QDialog QPushButton[role="link"] { background: transparent; border: 1px solid transparent;
    color: @indigo; padding: 1px 6px; } /* in a dialog too, where the one with the cursor is the default */
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus, QPushButton[role="badge"]:focus,
QDialog QPushButton[role="link"]:focus { padding: 1px 6px; border: 1px solid @indigo; }
QPushButton[role="link"][under="true"] { padding-left: 0; text-align: left; } /* stands below a text */
QPushButton[role="link"][under="true"]:focus, QDialog QPushButton[role="link"][under="true"]:focus {
    padding: 1px 3px; } /* as wide as without the frame, so that no letter is cut */
QPushButton[role="badge"] { background: @amber_soft; color: @amber; border-radius: 9px; font-size: 8.5pt; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 3px; }
QToolButton:hover { background: @hover; }
QToolButton:focus { border-color: @indigo; }
QToolButton::menu-indicator { image: none; }

/* fields */
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QAbstractSpinBox { background: @field; color: @ink;
    border: 1px solid @line; border-radius: 5px; padding: 3px 8px;
    selection-background-color: @indigo; selection-color: @on_indigo; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover { border-color: @mark_grey; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus { border-color: @indigo; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: @paper; color: @muted; }
QLineEdit:read-only { background: @paper; }
QPlainTextEdit { padding: 2px 4px; }
/* the line of these is one pixel wide where buttons are switched off, so they have no size */
QSpinBox, QDoubleSpinBox { padding: 3px 0; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; height: 0; border: 0; }
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; height: 0; border: 0; }
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit { border: 0; padding: 0 8px; background: transparent; }
*[mark="zh_TW"] { border-left: 3px solid @mark_zh; }
*[mark="ja"] { border-left: 3px solid @mark_ja; }
*[mark="zh_TW"]:focus { border: 1px solid @indigo; border-left: 3px solid @mark_zh; }
*[mark="ja"]:focus { border: 1px solid @indigo; border-left: 3px solid @mark_ja; }
*[wrong="true"] { border: 1px solid @vermilion; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url($arrow); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @card; color: @ink; border: 1px solid @line;
    selection-background-color: @sel; selection-color: @ink; padding: 2px; }
QCheckBox { spacing: 6px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus { border-color: @indigo; }
QCheckBox::indicator:unchecked { width: 12px; height: 12px; border: 1px solid @mark_grey; border-radius: 3px;
    background: @field; }
QLabel[role="label"] { color: @muted; font-size: 9pt; }
QLabel[role="problem"] { color: @vermilion; font-size: 8.5pt; }
QLabel[role="suggestion"] { color: @amber; font-size: 8.5pt; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="small"] { color: @muted; font-size: 8.5pt; }
QLabel[role="heading"] { font-size: 10.5pt; font-weight: 600; }
QLabel[role="emptyTitle"] { font-size: 12pt; font-weight: 600; color: @ink; }

/* itinerary board */
#board { background: @paper; }
#day { background: @card; border: 1px solid @line; border-radius: 8px; }
#dayHeading { font-weight: 600; }
#half { color: @muted; font-size: 8pt; border: 0; border-bottom: 1px dashed @line; }
#parts { font-size: 9pt; }
#agendaRows { border: 0; border-radius: 0; }
#parts::item { padding: 4px 6px; border-bottom: 1px solid @line; }
#parts::item:selected { background: @sel; color: @ink; }
#partEditor { background: @paper; border: 1px solid @line; border-radius: 6px; }
#choiceButton { color: @muted; }
#choiceButton:checked { background: @indigo_soft; color: @indigo; border-color: @sel_line; font-weight: 600; }

/* chips */
QLabel[chip] { border-radius: 9px; padding: 0 9px; min-height: 18px; max-height: 18px;
    font-size: 8.5pt; background: @indigo_soft; color: @indigo; }
QLabel[chip="ok"] { background: @moss_soft; color: @moss; }
QLabel[chip="warn"] { background: @amber_soft; color: @amber; }
QLabel[chip="no"] { background: @vermilion_soft; color: @vermilion; }

/* tables and lists */
QTableView, #bodyTable { background: @card; border: 1px solid @line; border-radius: 8px; gridline-color: transparent;
    selection-background-color: @sel; selection-color: @ink; font-size: 9.75pt; }
QTableView:focus, #bodyTable:focus { border-color: @sel_line; }
#lineGrid { background: @card; border: 1px solid @line; border-radius: 8px; }
#lineGrid:focus { border-color: @sel_line; }
#lineGrid::item { padding: 0 4px; border-bottom: 1px solid @head; }
#lineGrid::indicator:unchecked, QTableView::indicator:unchecked, QListView::indicator:unchecked {
    width: 12px; height: 12px; border: 1px solid @mark_grey; border-radius: 3px; background: @field; }
#lineGrid::item:selected { background: @sel; color: @ink; }
QHeaderView { background: transparent; }
QHeaderView::section { background: @head; color: @muted; border: 0; border-bottom: 1px solid @line; padding: 5px 8px;
    font-size: 9pt; font-weight: 500; }
QHeaderView::section:first { border-top-left-radius: 7px; }
QHeaderView::section:last { border-top-right-radius: 7px; }
QTableCornerButton::section { background: @head; border: 0; }
QListView { background: @card; border: 1px solid @line; border-radius: 6px; }
#searchResults { padding: 4px; }
#searchResults::item { padding: 3px 6px; border-radius: 4px; }
#searchResults::item:selected { background: @sel; color: @ink; }
#searchResults::indicator:unchecked { width: 12px; height: 12px; border: 1px solid @mark_grey; border-radius: 3px;
    background: @field; } /* Fusion's own box is black on black in the dark */

/* exchange */
#card { background: @card; border: 1px solid @line; border-radius: 8px; }
#conflictHead { background: @head; border: 0; border-bottom: 1px solid @line; border-top-left-radius: 7px;
    border-top-right-radius: 7px; }
#conflictRow, #reportRow { background: transparent; border: 0; border-bottom: 1px solid @line; }
#conflictRow[current="true"] { background: @sel; }
#conflictRow[last="true"], #reportRow[last="true"] { border-bottom: 0; border-bottom-left-radius: 7px;
    border-bottom-right-radius: 7px; }
QPushButton[role="decision"] { padding: 3px 9px; }
QLabel[role="strong"] { font-weight: 600; }
#notice { background: @amber_soft; border: 1px solid @amber; border-radius: 6px; }
#notice QLabel { color: @amber; }
#said { background: @moss_soft; border: 1px solid @moss; border-radius: 6px; }
#said QLabel { color: @moss; }
QPushButton::menu-indicator { image: url($arrow); width: 12px; height: 12px; subcontrol-position: right center;
    right: 8px; }
QPushButton[role="primary"]::menu-indicator:enabled { image: url($light); }
QProgressBar { background: @head; border: 1px solid @line; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @indigo; border-radius: 3px; }

/* panel, banner, status line */
#panel { background: @card; border: 0; border-left: 1px solid @line; }
#panel > QWidget > QWidget, #panelBody { background: @card; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollArea > QWidget > QDialog { background: @paper; }
#banner { background: @vermilion_soft; border: 1px solid @vermilion; border-radius: 6px; }
#banner QLabel { color: @vermilion; }
#emptyState { background: transparent; }
#statusLine { background: @side; border-top: 1px solid @line; }
#statusLine QLabel { font-size: 8.5pt; color: @muted; }
#popup { background: @card; border: 1px solid @shadow; border-radius: 8px; }
QSplitter::handle { background: @line; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @mark_grey; border-radius: 3px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCalendarWidget QWidget { alternate-background-color: @head; }
QCalendarWidget QAbstractItemView { selection-background-color: @indigo; selection-color: @on_indigo;
    border-radius: 0; font-size: 9pt; }
QCalendarWidget #qt_calendar_navigationbar { background: @head; }
"""

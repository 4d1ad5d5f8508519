// The calm page says that nothing is kept, and so the draft in this browser goes too. The words stay in the page's form.
"use strict";

try { localStorage.removeItem("afterword.draft"); } catch { /* this browser keeps nothing for pages */ }

// A wave's page and its slips, as an owner uses them.
export class WavePages {
  constructor(page, url, wave) {
    this.page = page;
    this.url = `${url}/manage/waves/${wave}`;
  }

  /** Makes slips on that paper, with so many in a hundred in each language; they are shown this once. */
  async makeSlips(paper, shares) {
    const { page } = this;
    await page.goto(`${this.url}/slips`);
    for (const language of ["en", "de", "nl", "ru", "ar", "he"]) {
      await page.fill(`#share-${language}`, String(shares[language] ?? 0));
    }
    await page.locator(`input[name="paper"][value="${paper}"]`).check();
    await page.locator('form[action$="/slips"] .actions button').click();
    await page.locator(".print-page").first().waitFor();
  }

  /** The codes that stand on the slips. */
  codes() {
    return this.page.locator(".slip-code").allInnerTexts();
  }

  /** Slips and posters of which something is cut off. */
  cut() {
    return this.page.evaluate(() => {
      const large = (element) => element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
      const parts = document.querySelectorAll(".slip, .slip-text, .poster, .cover");
      return [...parts].filter(large).map((part) => `${part.className} ${part.lang}`);
    });
  }

  /** The document on paper: how many pages, and their sizes in points. */
  async printed() {
    await this.page.emulateMedia({ media: "print" });
    const pdf = (await this.page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const cut = await this.cut();
    await this.page.emulateMedia({ media: "screen" });
    const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    return { pages: pdf.match(/\/Type \/Page\b/g).length, sizes: new Set(sizes.map(([, wide, high]) => `${Math.round(wide)}×${Math.round(high)}`)), cut };
  }
}

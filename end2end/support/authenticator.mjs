// A device with a fingerprint reader, as Chromium's debugger plays it.

export class Authenticator {
  /** Puts the device into a page. */
  static async of(page) {
    const device = new Authenticator();
    device.session = await page.context().newCDPSession(page);
    await device.session.send("WebAuthn.enable");
    const { authenticatorId } = await device.session.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    device.authenticatorId = authenticatorId;
    return device;
  }

  /** The passkeys on it. */
  async passkeys() {
    const { authenticatorId } = this;
    const { credentials } = await this.session.send("WebAuthn.getCredentials", { authenticatorId });
    return credentials;
  }

  /** Whether the finger is the right one. */
  async knowsFinger(isUserVerified) {
    const { authenticatorId } = this;
    await this.session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
  }
}

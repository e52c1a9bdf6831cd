package io.marquee.account;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Where an account is signed in, and the end of that. */
@Service
public class Devices {

    private static final SignInId NONE = new SignInId(new UUID(0, 0));

    private final DeviceQuery devices;
    private final SignIns signIns;

    Devices(DeviceQuery devices, SignIns signIns) {
        this.devices = devices;
        this.signIns = signIns;
    }

    /** The one that asks, then those that were used last: 50 at most. */
    public List<Device> of(AccountId account, SignInId current) {
        return devices.of(account, current);
    }

    /** Those that were used last: 50 at most. */
    public List<Device> of(AccountId account) {
        return devices.of(account, NONE);
    }

    /**
     * Signs a device out: its tokens and its pages end within {@link SignIns#STALENESS} on every node. A sign-in of
     * another account is left alone.
     *
     * @return whether it was one of the account's
     */
    public boolean signOut(AccountId account, SignInId device) {
        if (!devices.owns(account, device)) {
            return false;
        }
        signIns.end(device);
        return true;
    }

    /**
     * Signs out all devices but one.
     *
     * @return how many those were
     */
    public int signOutOthers(AccountId account, SignInId kept) {
        List<SignInId> others = of(account, kept).stream()
                .map(Device::signIn)
                .filter(device -> !device.equals(kept))
                .toList();
        others.forEach(signIns::end);
        return others.size();
    }
}

/** Referral paths and the communication network between agencies. Reads only. */
package throughline.network;
